// A stack; a cell hands its two bits on uphill whenever it gains one. O(m * n) time and space.
/**
 * @param {number[][]} heights
 * @return {number[][]}
 */
var pacificAtlantic = function(heights) {
    const rows = heights.length, columns = heights[0].length;
    const oceans = heights.map((row) => row.map(() => 0));
    const waiting = [];
    const reach = (i, j, from, bits) => {
        if (i < 0 || j < 0 || i >= rows || j >= columns) return;
        if (heights[i][j] < from || (bits & ~oceans[i][j]) === 0) return;
        oceans[i][j] |= bits;
        waiting.push([i, j]);
    };
    for (let i = 0; i < rows; i++) {
        reach(i, 0, 0, 1);
        reach(i, columns - 1, 0, 2);
    }
    for (let j = 0; j < columns; j++) {
        reach(0, j, 0, 1);
        reach(rows - 1, j, 0, 2);
    }
    while (waiting.length > 0) {
        const [i, j] = waiting.pop();
        const height = heights[i][j], bits = oceans[i][j];
        reach(i - 1, j, height, bits);
        reach(i + 1, j, height, bits);
        reach(i, j - 1, height, bits);
        reach(i, j + 1, height, bits);
    }
    const both = [];
    oceans.forEach((row, i) => row.forEach((bits, j) => {
        if (bits === 3) both.push([i, j]);
    }));
    return both;
};
