import type { InferenceSession, Tensor } from "onnxruntime-node";
import { SaysoError } from "sayso-record";

/** ONNX Runtime, of Node or of browsers. */
export interface Runtime {
  readonly InferenceSession: typeof InferenceSession;
  readonly Tensor: typeof Tensor;
}

/**
 * A network's session on one thread: one session a core is faster than one session on many. Throws MODEL_FORMAT where the bytes are no network
 * or lack one of the outputs; `file` is what they are called in the model's folder.
 */
export async function opened(
  bytes: Uint8Array,
  { runtime, file, outputs }: { runtime: Runtime; file: string; outputs: readonly string[] },
): Promise<InferenceSession> {
  let session: InferenceSession;
  try {
    session = await runtime.InferenceSession.create(bytes, {
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      executionMode: "sequential",
      graphOptimizationLevel: "all",
      logSeverityLevel: 3,
    });
  } catch (cause) {
    throw misfit("ONNX Runtime cannot load the network", { file, cause });
  }
  const missing = outputs.filter((name) => !session.outputNames.includes(name));
  if (missing.length) throw misfit("the network lacks outputs", { file, value: missing.join(", ") });
  return session;
}

type Found = InferenceSession.ReturnType;

/** The whole numbers of an output. */
export function numbersOf(found: Found, name: string, file: string): Int32Array {
  const data = found[name]?.data;
  if (data instanceof Int32Array) return data;
  throw misfit("an output is not int32", { file, value: name });
}

/** The scores of an output. */
export function scoresOf(found: Found, name: string, file: string): Float32Array {
  const data = found[name]?.data;
  if (data instanceof Float32Array) return data;
  throw misfit("an output is not float32", { file, value: name });
}

function misfit(what: string, { file, value, cause }: { file: string; value?: string; cause?: unknown }): SaysoError {
  const remedy = "Export the model again, or take its files from the package.";
  return new SaysoError("MODEL_FORMAT", { what, value, place: file, remedy, cause });
}
