// A trie of all words that is walked together with the board. O(total length + m n 3^L) time.
type branch struct {
	children [26]*branch
	word     string
}

func findWords(board [][]byte, words []string) []string {
	root := &branch{}
	for _, word := range words {
		node := root
		for i := range word {
			child := &node.children[word[i]-'a']
			if *child == nil {
				*child = &branch{}
			}
			node = *child
		}
		node.word = word
	}
	found := []string{}
	var walk func(row, column int, node *branch)
	walk = func(row, column int, node *branch) {
		if row < 0 || column < 0 || row == len(board) || column == len(board[0]) || board[row][column] == '#' {
			return
		}
		letter := board[row][column]
		node = node.children[letter-'a']
		if node == nil {
			return
		}
		if node.word != "" {
			found = append(found, node.word)
			node.word = ""
		}
		board[row][column] = '#'
		walk(row-1, column, node)
		walk(row+1, column, node)
		walk(row, column-1, node)
		walk(row, column+1, node)
		board[row][column] = letter
	}
	for row := range board {
		for column := range board[row] {
			walk(row, column, root)
		}
	}
	return found
}
