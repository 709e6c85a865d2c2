// A trie of all words that is walked together with the board. O(total length + m n 3^L) time.
class Branch {
    children = new Map<string, Branch>();
    word: string | null = null;
}

function findWords(board: string[][], words: string[]): string[] {
    const root = new Branch();
    for (const word of words) {
        let node = root;
        for (const letter of word) {
            if (!node.children.has(letter)) node.children.set(letter, new Branch());
            node = node.children.get(letter)!;
        }
        node.word = word;
    }
    const found: string[] = [];
    const walk = (row: number, column: number, parent: Branch): void => {
        if (row < 0 || column < 0 || row === board.length || column === board[0].length) return;
        const letter = board[row][column];
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
    for (let row = 0; row < board.length; row++) {
        for (let column = 0; column < board[0].length; column++) walk(row, column, root);
    }
    return found;
}
