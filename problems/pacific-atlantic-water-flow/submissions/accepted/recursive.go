// A recursive search uphill from each ocean. O(m * n) time and space.
func pacificAtlantic(heights [][]int) [][]int {
	rows, columns := len(heights), len(heights[0])
	reached := make([][2]bool, rows*columns)
	var climb func(i, j, from, ocean int)
	climb = func(i, j, from, ocean int) {
		if i < 0 || j < 0 || i == rows || j == columns {
			return
		}
		if heights[i][j] < from || reached[i*columns+j][ocean] {
			return
		}
		reached[i*columns+j][ocean] = true
		climb(i-1, j, heights[i][j], ocean)
		climb(i+1, j, heights[i][j], ocean)
		climb(i, j-1, heights[i][j], ocean)
		climb(i, j+1, heights[i][j], ocean)
	}
	for i := range heights {
		climb(i, 0, 0, 0)
		climb(i, columns-1, 0, 1)
	}
	for j := range heights[0] {
		climb(0, j, 0, 0)
		climb(rows-1, j, 0, 1)
	}
	both := [][]int{}
	for cell, oceans := range reached {
		if oceans[0] && oceans[1] {
			both = append(both, []int{cell / columns, cell % columns})
		}
	}
	return both
}
