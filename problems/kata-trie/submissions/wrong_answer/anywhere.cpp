// Finds the letters anywhere in the word. [edge]
class Solution {
 public:
  vector<int> countWithPrefix(vector<string>& words, vector<string>& prefixes) {
    vector<int> counts;
    for (const string& prefix : prefixes) {
      counts.push_back(static_cast<int>(
          count_if(words.begin(), words.end(), [&](const string& word) { return word.find(prefix) != string::npos; })));
    }
    return counts;
  }
};
