// A trie of all words in one vector, walked together with the board. O(total length + m n 3^L) time.
struct Branch {
    children: [usize; 26],
    word: Option<String>,
}

impl Solution {
    pub fn find_words(mut board: Vec<Vec<char>>, words: Vec<String>) -> Vec<String> {
        let mut nodes = vec![Branch { children: [0; 26], word: None }];
        for word in words {
            let mut at = 0;
            for letter in word.bytes() {
                let letter = (letter - b'a') as usize;
                if nodes[at].children[letter] == 0 {
                    nodes[at].children[letter] = nodes.len();
                    nodes.push(Branch { children: [0; 26], word: None });
                }
                at = nodes[at].children[letter];
            }
            nodes[at].word = Some(word);
        }
        let mut found = Vec::new();
        for row in 0..board.len() {
            for column in 0..board[0].len() {
                Self::walk(&mut board, row, column, &mut nodes, 0, &mut found);
            }
        }
        found
    }

    fn walk(
        board: &mut Vec<Vec<char>>,
        row: usize,
        column: usize,
        nodes: &mut Vec<Branch>,
        parent: usize,
        found: &mut Vec<String>,
    ) {
        let letter = board[row][column];
        if letter == '#' {
            return;
        }
        let at = nodes[parent].children[letter as usize - 'a' as usize];
        if at == 0 {
            return;
        }
        found.extend(nodes[at].word.take());
        board[row][column] = '#';
        if row > 0 {
            Self::walk(board, row - 1, column, nodes, at, found);
        }
        if column > 0 {
            Self::walk(board, row, column - 1, nodes, at, found);
        }
        if row + 1 < board.len() {
            Self::walk(board, row + 1, column, nodes, at, found);
        }
        if column + 1 < board[0].len() {
            Self::walk(board, row, column + 1, nodes, at, found);
        }
        board[row][column] = letter;
    }
}
