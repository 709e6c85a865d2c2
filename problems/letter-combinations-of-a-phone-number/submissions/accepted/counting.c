// Counts through the combinations as numbers in mixed radix. O(n * 4^n) time, O(1) space besides the output.
char** letterCombinations(char* digits, int* returnSize) {
    const char* keys[] = {"abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"};
    int n = strlen(digits);
    int total = 1;
    for (int i = 0; i < n; i++) total *= strlen(keys[digits[i] - '2']);
    char** result = malloc(total * sizeof(char*));
    for (int k = 0; k < total; k++) {
        result[k] = malloc(n + 1);
        result[k][n] = '\0';
        int rest = k;
        for (int i = n - 1; i >= 0; i--) {
            const char* key = keys[digits[i] - '2'];
            int letters = strlen(key);
            result[k][i] = key[rest % letters];
            rest /= letters;
        }
    }
    *returnSize = total;
    return result;
}
