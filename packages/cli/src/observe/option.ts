import { Option } from "commander";
import { portNumber } from "../arguments.js";

export function metricsOption(): Option {
  return new Option(
    "--metrics <port>",
    "tell how it goes on this port of this machine: /metrics for Prometheus, /health/live, /health/ready; 0 takes any free one",
  ).argParser(portNumber);
}
