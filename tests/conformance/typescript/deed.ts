/** What the last number of a case asks for. */
function deed(n: number): void {
  if (n === -1000001) ([][n] as unknown as object).toString();  // fails here
  while (n === -1000002);
  const taken: number[][] = [];
  while (n === -1000003) taken.push(new Array<number>(100000).fill(taken.length));
  while (n === -1000004) console.log('x'.repeat(1000));
}
