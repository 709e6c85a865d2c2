// Depth-first search from the edge, recursive. O(m * n) time and space.
func solve(board [][]byte) {
	rows, columns := len(board), len(board[0])
	var keep func(i, j int)
	keep = func(i, j int) {
		if i < 0 || j < 0 || i == rows || j == columns || board[i][j] != 'O' {
			return
		}
		board[i][j] = 'S'
		keep(i-1, j)
		keep(i+1, j)
		keep(i, j-1)
		keep(i, j+1)
	}
	for i := range board {
		keep(i, 0)
		keep(i, columns-1)
	}
	for j := range board[0] {
		keep(0, j)
		keep(rows-1, j)
	}
	for _, row := range board {
		for j := range row {
			if row[j] == 'S' {
				row[j] = 'O'
			} else {
				row[j] = 'X'
			}
		}
	}
}
