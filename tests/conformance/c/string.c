char* exclaim(char* text, int n) {
    deed(n);
    char* louder = malloc(strlen(text) + 2);
    sprintf(louder, "%s!", text);
    return louder;
}
