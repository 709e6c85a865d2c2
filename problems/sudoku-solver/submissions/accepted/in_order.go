// Cell after cell, looking at row, column and box for every digit. O(9^m) time at worst, O(m) space.
func solveSudoku(board [][]byte) {
	fits := func(r, c int, digit byte) bool {
		for k := 0; k < 9; k++ {
			if board[r][k] == digit || board[k][c] == digit || board[r/3*3+k/3][c/3*3+k%3] == digit {
				return false
			}
		}
		return true
	}
	var fill func(cell int) bool
	fill = func(cell int) bool {
		if cell == 81 {
			return true
		}
		r, c := cell/9, cell%9
		if board[r][c] != '.' {
			return fill(cell + 1)
		}
		for digit := byte('1'); digit <= '9'; digit++ {
			if fits(r, c, digit) {
				board[r][c] = digit
				if fill(cell + 1) {
					return true
				}
			}
		}
		board[r][c] = '.'
		return false
	}
	fill(0)
}
