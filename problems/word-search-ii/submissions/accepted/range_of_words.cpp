// Sorted words; the words with a common beginning are a range of them, which each step narrows. O(m n 3^L log W) time.
class Solution {
  vector<string> words_;
  vector<bool> found_;

  // The words in [low, high) begin with what was spelt so far, `depth` letters.
  void walk(vector<vector<char>>& board, int row, int column, int low, int high, size_t depth) {
    if (row < 0 || column < 0 || row == board.size() || column == board[0].size()) return;
    const char letter = board[row][column];
    const auto first = words_.begin();
    const auto [from, to] = ranges::equal_range(
        first + low, first + high, letter, {}, [depth](const string& word) { return depth < word.size() ? word[depth] : '!'; });
    if (from == to) return;
    low = from - first;
    high = to - first;
    if (words_[low].size() == depth + 1) found_[low] = true;
    board[row][column] = '#';
    walk(board, row - 1, column, low, high, depth + 1);
    walk(board, row + 1, column, low, high, depth + 1);
    walk(board, row, column - 1, low, high, depth + 1);
    walk(board, row, column + 1, low, high, depth + 1);
    board[row][column] = letter;
  }

 public:
  vector<string> findWords(vector<vector<char>>& board, vector<string>& words) {
    words_ = words;
    sort(words_.begin(), words_.end());
    found_.assign(words.size(), false);
    for (int row = 0; row < board.size(); ++row) {
      for (int column = 0; column < board[0].size(); ++column) walk(board, row, column, 0, words.size(), 0);
    }
    vector<string> result;
    for (int i = 0; i < words_.size(); ++i) {
      if (found_[i]) result.push_back(words_[i]);
    }
    return result;
  }
};
