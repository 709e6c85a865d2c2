// A trie of all words that is walked together with the board. O(total length + m n 3^L) time.
class Solution {
    private static class Node {
        final Node[] children = new Node[26];
        String word;
    }

    private final List<String> found = new ArrayList<>();

    public List<String> findWords(char[][] board, String[] words) {
        Node root = new Node();
        for (String word : words) {
            Node at = root;
            for (char letter : word.toCharArray()) {
                if (at.children[letter - 'a'] == null) at.children[letter - 'a'] = new Node();
                at = at.children[letter - 'a'];
            }
            at.word = word;
        }
        for (int row = 0; row < board.length; row++) {
            for (int column = 0; column < board[0].length; column++) walk(board, row, column, root);
        }
        return found;
    }

    private void walk(char[][] board, int row, int column, Node node) {
        if (row < 0 || column < 0 || row == board.length || column == board[0].length) return;
        char letter = board[row][column];
        if (letter == '#' || node.children[letter - 'a'] == null) return;
        node = node.children[letter - 'a'];
        if (node.word != null) {
            found.add(node.word);
            node.word = null;
        }
        board[row][column] = '#';
        walk(board, row - 1, column, node);
        walk(board, row + 1, column, node);
        walk(board, row, column - 1, node);
        walk(board, row, column + 1, node);
        board[row][column] = letter;
    }
}
