using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;

namespace Facts.Compiler.Tests.Architecture;

/// <summary>All types that a type's declaration and the code of its members name, found in its metadata and IL.</summary>
internal static class ReferencedTypes
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> s_opCodes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static HashSet<Type> Of(Type type)
    {
        var found = new HashSet<Type>();
        Add(type.BaseType, found);
        foreach (Type implemented in type.GetInterfaces())
        {
            Add(implemented, found);
        }

        foreach (FieldInfo field in type.GetFields(Declared))
        {
            Add(field.FieldType, found);
        }

        foreach (MethodBase method in type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared)))
        {
            AddSignature(method, found);
            AddBody(method, found);
        }

        return found;
    }

    private static void AddSignature(MethodBase method, HashSet<Type> found)
    {
        Add((method as MethodInfo)?.ReturnType, found);
        foreach (ParameterInfo parameter in method.GetParameters())
        {
            Add(parameter.ParameterType, found);
        }
    }

    private static void AddBody(MethodBase method, HashSet<Type> found)
    {
        MethodBody? body = method.GetMethodBody();
        foreach (LocalVariableInfo local in body?.LocalVariables ?? [])
        {
            Add(local.LocalType, found);
        }

        foreach (int token in Tokens(body?.GetILAsByteArray() ?? []))
        {
            AddMember(Resolve(method, token), found);
        }
    }

    private static void AddMember(MemberInfo? member, HashSet<Type> found)
    {
        Add(member as Type ?? member?.DeclaringType, found);
        switch (member)
        {
            case FieldInfo field:
                Add(field.FieldType, found);
                break;
            case MethodBase method:
                AddSignature(method, found);
                if (method.IsGenericMethod)
                {
                    Array.ForEach(method.GetGenericArguments(), argument => Add(argument, found));
                }

                break;
        }
    }

    private static void Add(Type? type, HashSet<Type> found)
    {
        if (type is null || type.IsGenericParameter)
        {
            return;
        }

        if (type.HasElementType)
        {
            Add(type.GetElementType(), found);
            return;
        }

        found.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
        foreach (Type argument in type.GenericTypeArguments)
        {
            Add(argument, found);
        }
    }

    /// <summary>The tokens of types, methods and fields in the code.</summary>
    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (int at = 0; at < code.Length;)
        {
            short value = code[at] == 0xFE ? (short)(0xFE00 | code[at + 1]) : code[at];
            OpCode opCode = s_opCodes[value];
            at += opCode.Size;
            if (opCode.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                yield return BitConverter.ToInt32(code, at);
            }

            at += opCode.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static MemberInfo? Resolve(MethodBase method, int token) => method.Module.ResolveMember(
        token,
        method.DeclaringType?.GetGenericArguments(),
        method.IsGenericMethodDefinition ? method.GetGenericArguments() : null);
}
