// Runs in a worker of the page, so that the page stays alive while a report is read.
import * as runtime from "onnxruntime-web/wasm";
import { loadGazetteer } from "sayso-gazetteer";
import { SaysoError } from "sayso-record";
import { networkModel } from "../model/network-model.js";
import { type Reader, readerOf } from "../reading-articles.js";
import { fetched } from "./fetched.js";
import type { Answer, Fault, Places, Question } from "./messages.js";

// Each file by an address of its own: bundlers look for this form, and bring the files along.
const DESCRIPTION = new URL("../../weights/model.json", import.meta.url);
const VOCABULARY = new URL("../../weights/vocab.txt", import.meta.url);
const NETWORK = new URL("../../weights/model.onnx", import.meta.url);
const CAPITALS = new URL("../../weights/capitals.onnx", import.meta.url);

let reader: Promise<Reader> | undefined;

addEventListener("message", async ({ data }: MessageEvent<Question>) => {
  postMessage(await answerTo(data));
});

async function answerTo(question: Question): Promise<Answer> {
  const { number } = question;
  try {
    if ("open" in question) {
      reader = open(question.open);
      await reader;
      return { number };
    }
    const record = await (await reader)?.read(question.article, question.options);
    return { number, ...(record && { record }) };
  } catch (error) {
    return { number, fault: faultOf(error) };
  }
}

async function open({ model, gazetteer }: Places): Promise<Reader> {
  const place = (name: string, own: URL) => (model === undefined ? own : new URL(name, model));
  const text = async (file: URL) => new TextDecoder().decode(await fetched(file));
  // More threads need a page that is isolated from all others; one is as fast a word, and is what Node's reader has.
  runtime.env.wasm.numThreads = 1;
  const [description, vocabulary, network, places] = await Promise.all([
    text(place("model.json", DESCRIPTION)),
    text(place("vocab.txt", VOCABULARY)),
    fetched(place("model.onnx", NETWORK)),
    loadGazetteer(gazetteer === undefined ? undefined : new URL("gazetteer.txt.gz", gazetteer)),
  ]);
  const capitals = () => fetched(place("capitals.onnx", CAPITALS));
  return readerOf(await networkModel({ description, vocabulary, network, capitals }, runtime), places);
}

function faultOf(error: unknown): Fault {
  if (error instanceof SaysoError) {
    const { code, what, value, place, remedy } = error;
    return { code, what, value, place, remedy };
  }
  const what = `the reader failed: ${error instanceof Error ? error.message : String(error)}`;
  return { code: "READER_FAILED", what, value: "", place: "", remedy: REPORT_IT };
}

const REPORT_IT = "This is a fault of sayso: please report it, with the text if you may.";
