using System.Runtime.CompilerServices;

#if NET
// A generator built on the netstandard2.0 assembly looks here for the marker of init setters.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#else
namespace System.Runtime.CompilerServices
{
    internal static class IsExternalInit;
}
#endif
