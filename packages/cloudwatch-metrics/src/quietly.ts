/** Calls what belongs to somebody else. What it throws or rejects with stays here, and is told. */
export async function quietly(call: () => unknown, failed: (error: unknown) => void = () => {}): Promise<void> {
  try {
    await call();
  } catch (error) {
    failed(error);
  }
}
