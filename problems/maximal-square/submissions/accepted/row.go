// The square that ends at each cell, from its three neighbours. O(m * n) time, O(n) space.
func maximalSquare(matrix [][]byte) int {
	side := make([]int, len(matrix[0])+1)
	largest := 0
	for _, row := range matrix {
		diagonal := 0
		for c, cell := range row {
			above := side[c+1]
			least := above
			if side[c] < least {
				least = side[c]
			}
			if diagonal < least {
				least = diagonal
			}
			side[c+1] = 0
			if cell == '1' {
				side[c+1] = least + 1
			}
			if side[c+1] > largest {
				largest = side[c+1]
			}
			diagonal = above
		}
	}
	return largest * largest
}
