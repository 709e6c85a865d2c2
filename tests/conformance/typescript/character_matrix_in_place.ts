const enum Cell { Cross = 'X', Nought = 'O' }

function flip(board: string[][], n: number): void {
    deed(n);
    board.forEach((row, r) => row.forEach((cell, c) => {
        board[r][c] = cell === Cell.Cross ? Cell.Nought : cell === Cell.Nought ? Cell.Cross : cell;
    }));
};
