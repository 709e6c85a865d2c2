// Marks in the first row and the first column. O(m n) time, O(1) space.
func setZeroes(matrix [][]int) {
	firstColumn := false
	for _, row := range matrix {
		if row[0] == 0 {
			firstColumn = true
		}
		for c := 1; c < len(row); c++ {
			if row[c] == 0 {
				row[0] = 0
				matrix[0][c] = 0
			}
		}
	}
	for r := len(matrix) - 1; r >= 0; r-- {
		row := matrix[r]
		for c := 1; c < len(row); c++ {
			if row[0] == 0 || matrix[0][c] == 0 {
				row[c] = 0
			}
		}
		if firstColumn {
			row[0] = 0
		}
	}
}
