// hostile: denied
// tries: to serve pages, on a port and on an abstract name
const net = require('net');
let open = 3;
let through = 0;
const report = (what) => (event) => {
  if (event instanceof Error) console.log('denied:', what, event.code);
  else through = 1, console.log('GOT THROUGH:', what);
  if (--open === 0) process.exit(through);
};
for (const where of [{ port: 0, host: '127.0.0.1' }, { path: '\0@mark@' }, { path: '/box/socket' }]) {
  net.createServer().on('error', report(JSON.stringify(where))).listen(where, report(JSON.stringify(where)));
}
