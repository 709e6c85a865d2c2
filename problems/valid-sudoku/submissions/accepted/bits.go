// A bitmask of digits for each row, column and box. O(n^2) time, O(n) space.
func isValidSudoku(board [][]byte) bool {
	var rows, columns, boxes [9]int
	for i, row := range board {
		for j, cell := range row {
			if cell == '.' {
				continue
			}
			bit := 1 << (cell - '1')
			box := i/3*3 + j/3
			if (rows[i]|columns[j]|boxes[box])&bit != 0 {
				return false
			}
			rows[i] |= bit
			columns[j] |= bit
			boxes[box] |= bit
		}
	}
	return true
}
