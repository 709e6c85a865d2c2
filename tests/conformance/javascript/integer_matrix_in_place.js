/**
 * @param {number[][]} matrix
 * @param {number} n
 * @return {void}
 */
var addOne = function(matrix, n) {
    deed(n);
    for (const row of matrix) {
        for (let i = 0; i < row.length; i++) row[i]++;
    }
};
