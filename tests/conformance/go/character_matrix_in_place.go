func flip(board [][]byte, n int) {
	deed(n)
	for i := range board {
		for j := range board[i] {
			if board[i][j] == 'O' {
				board[i][j] = 'X'
			} else if board[i][j] == 'X' {
				board[i][j] = 'O'
			}
		}
	}
}
