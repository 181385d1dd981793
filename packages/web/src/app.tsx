import { LocationProvider, Route, Router } from "preact-iso";
import { ActorPage } from "./actors/actor-page.js";
import { ActorsPage } from "./actors/actors-page.js";
import { CorrectionsPage } from "./corrections/corrections-page.js";
import { CorrectionNotice } from "./corrections/notice.js";
import { MapPage } from "./map/map-page.js";
import { NetworkPage } from "./network/network-page.js";
import { ReadPage } from "./read/read-page.js";
import { ReportPage } from "./reports/report-page.js";
import { ReportsPage } from "./reports/reports-page.js";
import { Masthead } from "./shell/masthead.js";
import { ARRIVED, arrive, useTitle } from "./shell/title.js";
import { StoriesPage } from "./stories/stories-page.js";
import { StoryPage } from "./story/story-page.js";

export function App() {
  return (
    <LocationProvider>
      <Masthead />
      <p id={ARRIVED} class="hidden-label" role="status" />
      <div id="content" tabIndex={-1}>
        <Router onRouteChange={arrive}>
          <Route path="/" component={StoriesPage} />
          <Route path="/stories/:id" component={StoryPage} />
          <Route path="/reports" component={ReportsPage} />
          <Route path="/reports/:id" component={ReportPage} />
          <Route path="/actors" component={ActorsPage} />
          <Route path="/actors/:id" component={ActorPage} />
          <Route path="/network" component={NetworkPage} />
          <Route path="/map" component={MapPage} />
          <Route path="/read" component={ReadPage} />
          <Route path="/corrections" component={CorrectionsPage} />
          <Route default component={NotHere} />
        </Router>
      </div>
      <CorrectionNotice />
    </LocationProvider>
  );
}

function NotHere() {
  useTitle("Not here");
  return (
    <main class="page-head">
      <h1>There is no such page</h1>
      <p>
        <a href="/">To the stories</a>
      </p>
    </main>
  );
}
