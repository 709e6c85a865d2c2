// Notes the columns that have a zero, then fills rows and columns. O(m n) time, O(m + n) space.
var setZeroes = function(matrix) {
    const rows = matrix.map((row) => row.includes(0));
    const columns = matrix[0].map((_, c) => matrix.some((row) => row[c] === 0));
    matrix.forEach((row, r) => {
        if (rows[r]) row.fill(0);
        else columns.forEach((marked, c) => {
            if (marked) row[c] = 0;
        });
    });
};
