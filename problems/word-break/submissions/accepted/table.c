// Which prefixes can be made, trying every word at every place. O(n * w * k) time, O(n) space.
bool wordBreak(char* s, char** wordDict, int wordDictSize) {
    int n = strlen(s);
    bool* possible = calloc(n + 1, sizeof(bool));
    possible[0] = true;
    for (int i = 0; i < n; i++) {
        if (!possible[i]) continue;
        for (int w = 0; w < wordDictSize; w++) {
            int length = strlen(wordDict[w]);
            if (i + length <= n && strncmp(s + i, wordDict[w], length) == 0) possible[i + length] = true;
        }
    }
    bool answer = possible[n];
    free(possible);
    return answer;
}
