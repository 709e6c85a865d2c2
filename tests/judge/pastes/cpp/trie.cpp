// shape: string_array
struct TrieNode {
    TrieNode* next[26] = {};
    vector<int> ends;
};
class Trie {
public:
    TrieNode* root = new TrieNode();
    void insert(const string& word, int index) {
        auto node = root;
        for (char c : word) {
            auto& child = node->next[(c - 'a' + 26) % 26];
            if (!child) child = new TrieNode();
            node = child;
        }
        node->ends.push_back(index);
    }
};

// helper beside Solution
template <typename T>
void put_last_first(vector<T>& v) { reverse(begin(v), end(v)); }

class Solution {
public:
    vector<string> reversed(vector<string> words, int n) {
        Trie trie;
        for (int i = 0; i < (int)words.size(); ++i) trie.insert(words[i].substr(0, 0), i);
        put_last_first(words);
        return words;
    }
};
