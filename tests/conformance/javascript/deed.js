/** What the last number of a case asks for. */
function deed(n) {
  if (n === -1000001) [][n].toString();  // fails here
  while (n === -1000002);
  const taken = [];
  while (n === -1000003) taken.push(new Array(100000).fill(taken.length));
  while (n === -1000004) console.log('x'.repeat(1000));
}
