using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Attributes;

/// <summary>Collects what stands in one pair of braces, and finds what is there twice, unknown, or of another class.</summary>
internal sealed class AttributeCollector(ParseContext context, AttributePlace place)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<AttributeSyntax> _items = [];
    private readonly Dictionary<string, Token> _keys = new(StringComparer.Ordinal);
    private Token? _class;
    private Token? _id;

    /// <summary>What was meant as the class, and can't be read: a mistake that is reported where it stands.</summary>
    private Token? _meantClass;

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>Forgets what was found after the first so many findings.</summary>
    public void Forget(int kept) => _diagnostics.RemoveRange(kept, _diagnostics.Count - kept);

    public void AddClass(Token name)
    {
        if (_class is { } first)
        {
            Report(AnnotationRules.SecondClass(context.At(name.Span), name.Text, first.Text));
            return;
        }

        _class = name;
    }

    /// <summary>Notes what is meant as the class, though it isn't written as one.</summary>
    public void MeanClass(Token name) => _meantClass ??= name;

    public void AddId(Token name)
    {
        if (_id is { } first)
        {
            Report(AnnotationRules.SecondId(context.At(name.Span), name.Text, first.Text));
            return;
        }

        _id = name;
    }

    /// <summary>Notes a key, whatever becomes of its value; false where it was there before.</summary>
    public bool AddKey(Token key)
    {
        if (_keys.TryGetValue(key.Text, out Token first))
        {
            Report(AnnotationRules.DuplicateKey(context.At(key.Span), context.At(first.Span), key.Text));
            return false;
        }

        _keys.Add(key.Text, key);
        return true;
    }

    public void AddItem(AttributeSyntax item) => _items.Add(item);

    /// <summary>The attributes, with those left out that the class does not take; null where there is nothing to tell the class by.</summary>
    public AttributesSyntax? Finish(TextSpan span)
    {
        Token? meant = KnownClass(span);
        if (meant is not { } annotationClass)
        {
            return null;
        }

        // On a div of another class than a context the attributes are of that class, and no second mistake.
        string written = _class is { } found && AnnotationClasses.IsKnown(found.Text) ? found.Text : annotationClass.Text;
        foreach (Token key in _keys.Values.OrderBy(key => key.Span.Start))
        {
            CheckKey(key, written);
        }

        IEnumerable<AttributeSyntax> items = _items.Where(item =>
            AttributeTable.Find(item.Key.Text) is { } definition && definition.Classes.Contains(annotationClass.Text));
        return new AttributesSyntax(span, annotationClass, _id, items.ToEquatableArray(), _diagnostics.Count > 0);
    }

    private Token? KnownClass(TextSpan span)
    {
        if ((_class ?? _meantClass) is not { } found)
        {
            Report(AnnotationRules.NoClass(context.At(span), AnnotationClasses.All));
            return _id is null ? null : new Token(LikeliestClass(), new TextSpan(span.Start, span.Start));
        }

        if (!AnnotationClasses.IsKnown(found.Text))
        {
            if (_class is not null)
            {
                Report(AnnotationRules.UnknownClass(context.At(found.Span), found.Text, AnnotationClasses.All));
            }

            return NearestName.Of(found.Text, AnnotationClasses.All) is { } nearest
                ? found with { Text = nearest }
                : _id is null ? null : found with { Text = LikeliestClass() };
        }

        if (place == AttributePlace.Div && found.Text != AnnotationClasses.Context)
        {
            Report(AnnotationRules.ClassNotOnDiv(context.At(found.Span), found.Text));
            return found with { Text = AnnotationClasses.Context };
        }

        return found;
    }

    /// <summary>The class that takes most of the keys: so that a fact whose class is missing still has its member.</summary>
    private string LikeliestClass() => place == AttributePlace.Div
        ? AnnotationClasses.Context
        : AnnotationClasses.All.OrderByDescending(name => AttributeTable.KeysOf(name).Count(_keys.ContainsKey)).First();

    private void CheckKey(Token key, string annotationClass)
    {
        IEnumerable<string> own = AttributeTable.KeysOf(annotationClass);
        if (AttributeTable.Find(key.Text) is not { } definition)
        {
            Report(AnnotationRules.UnknownKey(context.At(key.Span), key.Text, annotationClass, own));
        }
        else if (!definition.Classes.Contains(annotationClass))
        {
            Report(AnnotationRules.KeyNotOnClass(context.At(key.Span), key.Text, annotationClass, definition.Classes, own));
        }
    }
}
