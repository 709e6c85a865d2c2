/**
 * @param {character[][]} board
 * @param {number} n
 * @return {void}
 */
var flip = function(board, n) {
    deed(n);
    board.forEach((row, r) => row.forEach((cell, c) => {
        board[r][c] = cell === 'X' ? 'O' : cell === 'O' ? 'X' : cell;
    }));
};
