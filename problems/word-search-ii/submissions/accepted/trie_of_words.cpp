// A trie of all words that is walked together with the board, and cut where it is done. O(total length + m n 3^L) time.
class Solution {
  struct Node {
    map<char, Node> children;
    const string* word = nullptr;
  };

  void walk(vector<vector<char>>& board, int row, int column, Node& parent, vector<string>& found) {
    if (row < 0 || column < 0 || row == board.size() || column == board[0].size()) return;
    const char letter = board[row][column];
    const auto child = parent.children.find(letter);
    if (child == parent.children.end()) return;
    Node& node = child->second;
    if (node.word) {
      found.push_back(*node.word);
      node.word = nullptr;
    }
    board[row][column] = '#';
    walk(board, row - 1, column, node, found);
    walk(board, row + 1, column, node, found);
    walk(board, row, column - 1, node, found);
    walk(board, row, column + 1, node, found);
    board[row][column] = letter;
    if (node.children.empty()) parent.children.erase(child);
  }

 public:
  vector<string> findWords(vector<vector<char>>& board, vector<string>& words) {
    Node root;
    for (const string& word : words) {
      Node* at = &root;
      for (const char letter : word) at = &at->children[letter];
      at->word = &word;
    }
    vector<string> found;
    for (int row = 0; row < board.size(); ++row) {
      for (int column = 0; column < board[0].size(); ++column) walk(board, row, column, root, found);
    }
    return found;
  }
};
