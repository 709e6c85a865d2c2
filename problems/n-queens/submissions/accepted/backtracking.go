// Row by row, with marks for columns and both diagonals. O(n!) time, O(n^2) space besides the output.
func solveNQueens(n int) [][]string {
	var result [][]string
	columns := make([]bool, n)
	falling := make([]bool, 2*n)
	rising := make([]bool, 2*n)
	board := make([]string, 0, n)
	var place func(row int)
	place = func(row int) {
		if row == n {
			result = append(result, append([]string{}, board...))
			return
		}
		for c := 0; c < n; c++ {
			if columns[c] || falling[row-c+n] || rising[row+c] {
				continue
			}
			columns[c], falling[row-c+n], rising[row+c] = true, true, true
			board = append(board, strings.Repeat(".", c)+"Q"+strings.Repeat(".", n-c-1))
			place(row + 1)
			board = board[:row]
			columns[c], falling[row-c+n], rising[row+c] = false, false, false
		}
	}
	place(0)
	return result
}
