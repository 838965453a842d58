using Fotfeste.Web;

[assembly: TextFamily("employers.size", typeof(FirmSize))]
[assembly: TextFamily("employers.sector", typeof(Sector))]
