// Counts mirrored rooms until the straight ray is in a corner. O(p) time, O(1) space.
function mirrorReflection(p: number, q: number): number {
    let across = 1, height = q;
    while (height % p !== 0) {
        across++;
        height += q;
    }
    return across % 2 === 0 ? 2 : height / p % 2;
};
