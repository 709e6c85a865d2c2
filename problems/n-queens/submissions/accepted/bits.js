// Row by row, with columns and diagonals as bits. O(n!) time, O(n^2) space besides the output.
/**
 * @param {number} n
 * @return {string[][]}
 */
var solveNQueens = function(n) {
    const result = [];
    const place = (rows, columns, left, right) => {
        if (rows.length === n) {
            result.push(rows);
            return;
        }
        for (let c = 0; c < n; c++) {
            const bit = 1 << c;
            if ((columns | left | right) & bit) continue;
            const row = '.'.repeat(c) + 'Q' + '.'.repeat(n - c - 1);
            place([...rows, row], columns | bit, (left | bit) << 1, (right | bit) >> 1);
        }
    };
    place([], 0, 0, 0);
    return result;
};
