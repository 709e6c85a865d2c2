// Takes the product of one prime for each letter as the key, which overflows. [edge]
class Solution {
public:
    vector<vector<string>> groupAnagrams(vector<string>& strs) {
        const vector<unsigned> primes{2,  3,  5,  7,  11, 13, 17, 19, 23, 29, 31, 37, 41,
                                      43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101};
        unordered_map<unsigned, vector<string>> groups;
        for (const string& word : strs) {
            unsigned key = 1;
            for (char letter : word) key *= primes[letter - 'a'];
            groups[key].push_back(word);
        }
        vector<vector<string>> result;
        for (auto& [key, words] : groups) result.push_back(words);
        return result;
    }
};
