void flip(char** board, int boardSize, int* boardColSize, int n) {
    deed(n);
    for (int i = 0; i < boardSize; i++) {
        for (int j = 0; j < boardColSize[i]; j++) board[i][j] = board[i][j] == 'X' ? 'O' : 'X';
    }
}
