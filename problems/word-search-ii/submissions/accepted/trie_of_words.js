// A trie of all words that is walked together with the board. O(total length + m n 3^L) time.
var findWords = function(board, words) {
    const root = { children: new Map(), word: null };
    for (const word of words) {
        let node = root;
        for (const letter of word) {
            if (!node.children.has(letter)) node.children.set(letter, { children: new Map(), word: null });
            node = node.children.get(letter);
        }
        node.word = word;
    }
    const found = [];
    const walk = (row, column, parent) => {
        const letter = board[row]?.[column];
        const node = parent.children.get(letter);
        if (!node) return;
        if (node.word !== null) found.push(node.word);
        node.word = null;
        board[row][column] = '#';
        walk(row - 1, column, node);
        walk(row + 1, column, node);
        walk(row, column - 1, node);
        walk(row, column + 1, node);
        board[row][column] = letter;
        if (!node.children.size) parent.children.delete(letter);
    };
    board.forEach((line, row) => line.forEach((_, column) => walk(row, column, root)));
    return found;
};
