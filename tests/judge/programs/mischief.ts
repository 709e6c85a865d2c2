import * as fs from 'fs';
let calls: number = 0;

const deeper = (n: number): number => (n < 0 ? 0 : deeper(n + 1) + 1);
const wait = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);

/**
 * @param {string} deed
 * @return {number}
 */
function act(deed: string): number {
  calls++;
  if (deed === 'right') return 42;
  if (deed === 'wrong') return 41;
  while (deed === 'loop');
  while (deed === 'sleep') wait();
  const hoard: number[][] = [];
  while (deed === 'hoard') hoard.push(new Array(100000).fill(hoard.length));
  if (deed === 'ask for too much') return new ArrayBuffer(2 ** 45).byteLength;
  if (deed === 'crash') process.kill(process.pid, 'SIGSEGV');
  if (deed === 'divide') return Number(1n / 0n);
  if (deed === 'recurse') return deeper(0);
  if (deed === 'abort') process.abort();
  if (deed === 'throw') throw new RangeError('no such deed');
  while (deed === 'flood') console.log('x'.repeat(1 << 16));
  if (deed === 'exit') process.exit();
  if (deed === 'leave') process.reallyExit(3);
  if (deed === 'forge garbage') {
    fs.writeSync(4, Buffer.alloc(100, 0xff));
    return 42;
  }
  if (deed === 'forge an answer') {
    fs.writeSync(4, Buffer.from('11000000020100000000000000000000002a000000', 'hex'));
    return 41;
  }
  if (deed === 'forge a ready frame') {
    fs.writeSync(4, Buffer.from('0700000001010000000100', 'hex'));
    for (;;) wait();
  }
  if (deed === 'close') {
    fs.closeSync(4);
    for (;;) wait();
  }
  if (deed === 'close the requests') {
    fs.closeSync(3);
    return 42;
  }
  if (deed === 'count') return 41 + calls;
  if (deed === 'print') {
    console.log('to stdout', calls);
    process.stdout.write('by printf\n');
    console.error('to stderr');
    return 42;
  }
  if (deed === 'chatter') {
    process.stdout.write('c'.repeat(100000));
    return 42;
  }
  if (deed === 'read') return fs.readFileSync(0, 'utf8') === '' ? 42 : 0;
  return 0;
};
