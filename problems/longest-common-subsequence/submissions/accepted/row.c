// A table over prefixes, one row of it. O(m * n) time, O(n) space.
int longestCommonSubsequence(char* text1, char* text2) {
    int n = strlen(text2);
    int* longest = calloc(n + 1, sizeof(int));
    for (char* letter = text1; *letter; letter++) {
        int diagonal = 0;
        for (int j = 1; j <= n; j++) {
            int above = longest[j];
            if (*letter == text2[j - 1]) {
                longest[j] = diagonal + 1;
            } else if (longest[j - 1] > above) {
                longest[j] = longest[j - 1];
            }
            diagonal = above;
        }
    }
    int answer = longest[n];
    free(longest);
    return answer;
}
