import { LocationProvider, Route, Router } from "preact-iso";
import { ReadPage } from "./read/read-page.js";
import { Masthead } from "./shell/masthead.js";
import { useTitle } from "./shell/title.js";

export function App() {
  return (
    <LocationProvider>
      <Masthead />
      <div id="content">
        <Router>
          <Route path="/read" component={ReadPage} />
          <Route default component={NotHere} />
        </Router>
      </div>
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
