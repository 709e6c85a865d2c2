// Backtracking after two cuts: letters must suffice, and the search starts at the rarer end. O(m * n * 3^L) time, O(L) stack.
class Solution {
 public:
  bool exist(vector<vector<char>>& board, string word) {
    map<char, int> supply;
    for (const auto& row : board) {
      for (char letter : row) ++supply[letter];
    }
    map<char, int> demand;
    for (char letter : word) {
      if (++demand[letter] > supply[letter]) return false;
    }
    if (supply[word.front()] > supply[word.back()]) reverse(word.begin(), word.end());

    rows_ = static_cast<int>(board.size());
    columns_ = static_cast<int>(board[0].size());
    for (const auto& row : board) cells_.append(row.begin(), row.end());
    for (int cell = 0; cell < rows_ * columns_; ++cell) {
      if (cells_[cell] == word[0] && continues(word, 1, cell, uint64_t{1} << cell)) return true;
    }
    return false;
  }

 private:
  // Whether word[done...] can be read on from `cell`; the bits of `used` are the cells of the path so far.
  bool continues(const string& word, size_t done, int cell, uint64_t used) const {
    if (done == word.size()) return true;
    const auto step = [&](bool inside, int next) {
      return inside && cells_[next] == word[done] && !(used >> next & 1) &&
             continues(word, done + 1, next, used | uint64_t{1} << next);
    };
    const int column = cell % columns_;
    return step(cell >= columns_, cell - columns_) || step(cell + columns_ < rows_ * columns_, cell + columns_) ||
           step(column > 0, cell - 1) || step(column + 1 < columns_, cell + 1);
  }

  int rows_;
  int columns_;
  string cells_;
};
