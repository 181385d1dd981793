/** A state that invented reports tell of: nothing that they tell of it happened. */
export interface War {
  number: number;
  country: string;
  name: string;
  adjective: string;
}

/** In the order in which they are told of most: half of the reports are about the first four. */
export const WARS: readonly War[] = (
  [
    ["SYR", "Syria", "Syrian"],
    ["MLI", "Mali", "Malian"],
    ["YEM", "Yemen", "Yemeni"],
    ["NGA", "Nigeria", "Nigerian"],
    ["SOM", "Somalia", "Somali"],
    ["AFG", "Afghanistan", "Afghan"],
    ["COL", "Colombia", "Colombian"],
    ["SDN", "Sudan", "Sudanese"],
    ["IRQ", "Iraq", "Iraqi"],
    ["LBY", "Libya", "Libyan"],
    ["ETH", "Ethiopia", "Ethiopian"],
    ["PAK", "Pakistan", "Pakistani"],
    ["TCD", "Chad", "Chadian"],
    ["KEN", "Kenya", "Kenyan"],
    ["HTI", "Haiti", "Haitian"],
    ["MOZ", "Mozambique", "Mozambican"],
    ["CMR", "Cameroon", "Cameroonian"],
    ["UGA", "Uganda", "Ugandan"],
    ["PER", "Peru", "Peruvian"],
    ["NPL", "Nepal", "Nepali"],
  ] as const
).map(([country, name, adjective], number) => ({ number, country, name, adjective }));
