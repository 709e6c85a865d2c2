// Marks from the edge inwards with a stack. O(m * n) time and space.
/**
 * @param {character[][]} board
 * @return {void}
 */
var solve = function(board) {
    const rows = board.length, columns = board[0].length;
    const waiting = [];
    const mark = (i, j) => {
        if (i < 0 || j < 0 || i >= rows || j >= columns || board[i][j] !== 'O') return;
        board[i][j] = 'S';
        waiting.push([i, j]);
    };
    for (let i = 0; i < rows; i++) {
        mark(i, 0);
        mark(i, columns - 1);
    }
    for (let j = 0; j < columns; j++) {
        mark(0, j);
        mark(rows - 1, j);
    }
    while (waiting.length > 0) {
        const [i, j] = waiting.pop();
        mark(i - 1, j);
        mark(i + 1, j);
        mark(i, j - 1);
        mark(i, j + 1);
    }
    for (const row of board) {
        for (let j = 0; j < columns; j++) row[j] = row[j] === 'S' ? 'O' : 'X';
    }
};
