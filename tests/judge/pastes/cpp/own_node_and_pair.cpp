// shape: string_lists
class Node {
public:
    string word;
    Node* next;
    Node(string w, Node* n = NULL) : word(w), next(n) {}
};
struct Pair { int index; Node* node; };
typedef vector<vector<string>> vvs;

class Solution {
    vvs res;
    vector<Pair> pairs;
public:
    vvs group(vector<string>& words, int n) {
        for (int i = 0; i < words.size(); i++) pairs.push_back({i, new Node(words[i])});
        sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) { return a.index < b.index; });
        for (auto& [index, node] : pairs) res.push_back({node->word});
        return res;
    }
};
