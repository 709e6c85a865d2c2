// hostile: out_of_memory
// tries: to let an array of arrays grow for ever
const all = [];
for (;;) all.push(new Array(1000).fill(all.length));
