// hostile: out_of_memory
// tries: to take memory outside of the heap
const all = [];
for (;;) all.push(Buffer.alloc(1 << 20, 1));
