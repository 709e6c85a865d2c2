// Compares each of m prefixes with every word. O(n * m) time, O(1) space.
class Solution {
 public:
  vector<int> countWithPrefix(vector<string>& words, vector<string>& prefixes) {
    vector<int> counts;
    for (const string& prefix : prefixes) {
      counts.push_back(static_cast<int>(
          count_if(words.begin(), words.end(), [&](const string& word) { return word.compare(0, prefix.size(), prefix) == 0; })));
    }
    return counts;
  }
};
