// Marks from the edge inwards with a list that grows. O(m * n) time and space.
function solve(board: string[][]): void {
    const rows = board.length, columns = board[0].length;
    const list: [number, number][] = [];
    const mark = (i: number, j: number): void => {
        if (board[i]?.[j] !== 'O') return;
        board[i][j] = 'S';
        list.push([i, j]);
    };
    for (let i = 0; i < rows; i++) {
        for (let j = 0; j < columns; j++) {
            if (i === 0 || j === 0 || i === rows - 1 || j === columns - 1) mark(i, j);
        }
    }
    for (let k = 0; k < list.length; k++) {
        const [i, j] = list[k];
        mark(i - 1, j);
        mark(i + 1, j);
        mark(i, j - 1);
        mark(i, j + 1);
    }
    for (const row of board) {
        for (let j = 0; j < columns; j++) row[j] = row[j] === 'S' ? 'O' : 'X';
    }
};
