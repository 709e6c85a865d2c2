// Takes off the first row and turns the rest to the left. O(m n (m + n)) time, O(m n) space.
function spiralOrder(matrix: number[][]): number[] {
    const walk: number[] = [];
    let rest = matrix;
    while (rest.length > 0) {
        walk.push(...rest[0]);
        const below = rest.slice(1);
        rest = below.length === 0 ? [] : below[0].map((_, c) => below.map((row) => row[c])).reverse();
    }
    return walk;
};
