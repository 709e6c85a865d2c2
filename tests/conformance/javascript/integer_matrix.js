/**
 * @param {number[][]} matrix
 * @param {number} n
 * @return {number[][]}
 */
var transpose = function(matrix, n) {
    deed(n);
    return matrix[0] ? matrix[0].map((_, column) => matrix.map((row) => row[column])) : [];
};
